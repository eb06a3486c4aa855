/** Whether a text only says that an answer can be written here by pressing: "Click to answer". */
export function isInvitationToEdit(text: string): boolean {
  return /^\W*(double[- ]?)?(click|tap|press) (here )?(to|and) (edit|answer|respond|reply|add|enter|type|write|fill)\b[\w\s]{0,24}\W*$/i.test(
    text.trim(),
  );
}
