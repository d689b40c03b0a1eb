/** The function with its answers kept by what it was asked of; made anew in every check, so that nothing outlives the workbook. */
export function memo<Answer, Asked = string>(read: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const answer = read(asked);
    answers.set(asked, answer);
    return answer;
  };
}
