import type { ReactNode } from "react";
import type { Refused } from "../ask.ts";
import { message } from "../messages/message.ts";
import type { Asked } from "../use-answer.ts";

interface SettledProps<T> {
  readonly asked: Asked<T>;
  /** What is being read, for the line that shows when it takes long. */
  readonly what: string;
  readonly children: (answer: T) => ReactNode;
}

/** The answer once there is one; before, nothing for 200 ms and then a line; a failure with what to do. */
export function Settled<T>({ asked, what, children }: SettledProps<T>) {
  return (
    <>
      {asked.failure && <Failure failure={asked.failure} again={asked.again} />}
      {asked.answer !== undefined && children(asked.answer)}
      {asked.answer === undefined && !asked.failure && <Waiting slow={asked.slow} what={what} />}
    </>
  );
}

function Waiting({ slow, what }: { readonly slow: boolean; readonly what: string }) {
  return (
    <div className="waiting" role="status">
      {slow && (
        <>
          {message.waiting.says(what)}
          <i />
        </>
      )}
    </div>
  );
}

interface FailureProps {
  readonly failure: Refused;
  readonly again: () => void;
}

/** What happened, how to mend it, and the code last. */
export function Failure({ failure, again }: FailureProps) {
  return (
    <div className="fail" role="alert">
      {failure.faults.map(({ code, what, mend }) => (
        <div key={code + what}>
          <p>{what}</p>
          <p className="mend">
            {mend} {code && <code>{code}</code>}
          </p>
        </div>
      ))}
      <button type="button" onClick={again}>
        {message.failed.again}
      </button>
    </div>
  );
}
