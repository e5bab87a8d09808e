export async function sendText(to: string | null, text: string) {
  await fetch('https://texts.example/send', { method: 'POST', body: JSON.stringify({ to, text }) })
}
