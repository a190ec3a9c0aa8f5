export function SummaryPage() {
  return null;
}
