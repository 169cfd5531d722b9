/**
 * What Microsoft's custom-functions runtime talks to: it says when it is ready and hands in results. Internal to the runtime; the
 * messages are those that its own source sends.
 */
import type { FunctionResult } from "../engine/function-calls.js";
import type { Workbook } from "../engine/workbook.js";
import type { HostObject } from "./host-object.js";

export function customFunctionsObject({ functionCalls }: Workbook): HostObject {
  return {
    type: "CustomFunctions",
    call: {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        functionCalls.isReady = true;
      },
      setInvocationResults: ([results]) => functionCalls.settle(results as readonly FunctionResult[]),
    },
  };
}
