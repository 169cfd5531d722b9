/*
 * Runs before everything else, in the words that Internet Explorer 11 understands: says what to do where the web view is too old
 * for the pane, instead of leaving it white; on the page behind the ribbon buttons, each button opens that explanation. Exact scores need BigInt; the pane's scripts are ES2022 (lookbehind in patterns is the
 * youngest that they use: Safari 16.4).
 */
(function () {
  function readsLookbehind() {
    try {
      return new RegExp("(?<=a)b").test("ab");
    } catch (fault) {
      return false;
    }
  }

  if (
    typeof window.BigInt === "function" &&
    typeof window.Promise === "function" &&
    "noModule" in document.createElement("script") &&
    typeof Array.prototype.at === "function" &&
    typeof Object.hasOwn === "function" &&
    readsLookbehind()
  )
    return;

  window.onload = function () {
    var buttons = document.getElementById("old-browser").getAttribute("data-buttons");
    if (buttons === null) explain();
    else buttons.split(" ").forEach(answerButton);
  };

  function answerButton(name) {
    window.Office.actions.associate(name, function (event) {
      var page = window.location.href.replace(/[^/]*$/, "taskpane.html");
      window.Office.context.ui.displayDialogAsync(page, { width: 34, height: 32 }, function () {
        event.completed();
      });
    });
  }

  function explain() {
    document.body.innerHTML = "";
    var box = document.createElement("div");
    box.setAttribute("role", "alert");
    box.style.cssText = "padding:16px;font:14px/1.6 'Microsoft YaHei',sans-serif";
    var lines = [
      "本机 Office 的网页组件太旧，无法显示绩评面板。工作簿没有任何改动。",
      "请任选一种办法：① Microsoft 365 和零售版 Excel 2016、2019：安装 Microsoft Edge WebView2 运行时，然后重新打开 Excel；② 批量许可的 Excel 2016、2019 不会使用 WebView2，请升级到 Excel 2021 以上（苹果电脑请升级 macOS）；③ 不升级：在浏览器中打开绩评工作台，直接处理 .xlsx 文件。",
      "The web view of this Office is too old for Jiping; the workbook was not changed. Microsoft 365 and retail Excel: install the Microsoft Edge WebView2 Runtime. Volume-licensed Excel 2016 and 2019 cannot use it: take Excel 2021 or newer (on a Mac, a newer macOS). Or open the browser version with your .xlsx file.",
    ];
    for (var i = 0; i < lines.length; i++) {
      var line = document.createElement("p");
      line.appendChild(document.createTextNode(lines[i]));
      box.appendChild(line);
    }
    document.body.appendChild(box);
  }
})();
