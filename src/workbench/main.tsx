/** Front door 3: the pane beside a spreadsheet grid, over files, in any browser. */
import { createRoot } from "react-dom/client";
import { compose } from "./compose.js";
import { Workbench } from "./workbench.js";
import "./workbench.css";

const place = document.getElementById("workbench");
if (place !== null) createRoot(place).render(<Workbench desk={compose()} />);
