import type { Language } from "../locales/types";
import { tell } from "./output";
import { tellProblem } from "./fileProblems";
import { lostProblem } from "./workers/lost";
import type { Pool } from "./workers/pool";

/** The files given with --data that can be read; the others, and what is doubtful in these, are told of on standard error. */
export async function readableData(
  { data, language }: { readonly data: readonly string[]; readonly language: Language },
  pool: Pool,
): Promise<readonly string[]> {
  const job = { language };
  const readable: string[] = [];
  await pool.run(
    data.map((file) => ({ kind: "data", file, job }) as const),
    (outcome, index) => {
      const file = data[index] ?? "";
      const told = "answer" in outcome ? outcome.answer : { problem: lostProblem(outcome.lost, language), notices: [] };
      for (const notice of told.notices) tell(notice);
      if (told.problem === null) readable.push(file);
      else tellProblem(file, told.problem, language);
    },
  );
  // As they were given: the order in which they were read says nothing.
  return data.filter((file) => readable.includes(file));
}
