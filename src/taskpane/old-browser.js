/*
 * Runs before everything else, in the words that Internet Explorer 11 understands: says what to do where the web view is too old
 * for the pane, instead of leaving it white. Exact scores need BigInt.
 */
(function () {
  if (
    typeof window.BigInt === "function" &&
    typeof window.Promise === "function" &&
    "noModule" in document.createElement("script")
  )
    return;
  window.onload = function () {
    document.body.innerHTML = "";
    var box = document.createElement("div");
    box.setAttribute("role", "alert");
    box.style.cssText = "padding:16px;font:14px/1.6 'Microsoft YaHei',sans-serif";
    var lines = [
      "本机 Office 的网页组件太旧，无法显示绩评面板。",
      "请任选一种办法：① 安装 Microsoft Edge WebView2 运行时后重新打开 Excel；② 升级到 Microsoft 365 或 Excel 2021 以上；③ 在浏览器中打开绩评网页版，直接处理 .xlsx 文件。",
      "The web view of this Office is too old for Jiping. Install the Microsoft Edge WebView2 Runtime, use a newer Excel, or open the browser version with your .xlsx file.",
    ];
    for (var i = 0; i < lines.length; i++) {
      var line = document.createElement("p");
      line.appendChild(document.createTextNode(lines[i]));
      box.appendChild(line);
    }
    document.body.appendChild(box);
  };
})();
