// The portal of the sample: it only says so when someone submits, which OnRecord never does.
document.getElementById('assessment').addEventListener('submit', (event) => {
  event.preventDefault();
  document.getElementById('sent').textContent = 'Thank you. Your assessment was received.';
});
