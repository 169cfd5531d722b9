/** The article that a policy rests on, in its own words, and one case worked under it and under another policy. */
import type { Policy } from "../../core/policy/index.js";
import { usePane } from "../pane-context.js";

export function PolicyClause({ policy, policies }: { readonly policy: Policy; readonly policies: readonly Policy[] }) {
  const { words } = usePane();
  const clause = policy.clauses.find(({ topic }) => topic === "quantitative") ?? policy.clauses[0];
  const shown = sharedCase(policy, policies);
  return (
    <>
      {clause !== undefined && (
        <>
          <h2>
            {words.settings.clause}
            <small>
              {clause.document} {clause.article}
            </small>
          </h2>
          <blockquote className="clause">“{clause.text}”</blockquote>
        </>
      )}
      {shown !== null && (
        <>
          <h2>
            {words.settings.example}
            <small>{words.settings.exampleCase(shown.actual, shown.target, shown.fullScore)}</small>
          </h2>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{words.settings.method}</th>
                <th scope="col">{words.settings.calculation}</th>
                <th scope="col" className="number">
                  {words.settings.score}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.rows.map(({ title, working, score, isChosen }) => (
                <tr key={title} className={isChosen ? "figures-total" : undefined}>
                  <td className="keeps">{title}</td>
                  <td>{working}</td>
                  <td className="number">{score}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

/** A case that the chosen policy and another one both work out: the difference is what a person chooses by. */
function sharedCase(policy: Policy, policies: readonly Policy[]) {
  const [first] = policy.workedExamples.filter(({ topic }) => topic === "quantitative");
  if (first === undefined) return null;
  const sameCase = ({ workedExamples }: Policy) =>
    workedExamples.find(
      ({ fullScore, target, actual }) =>
        fullScore === first.fullScore && target === first.target && actual === first.actual,
    );
  const rows = policies.flatMap((other) => {
    const example = sameCase(other);
    return example === undefined
      ? []
      : [{ ...example, title: shortTitle(other.title), isChosen: other.id === policy.id }];
  });
  return { ...first, rows };
}

/** 财预〔2020〕10号 is "10号" among people who use it. */
function shortTitle(title: string): string {
  return /〕(.+)$/.exec(title)?.[1] ?? title;
}
