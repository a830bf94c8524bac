// What such companies do as soon as they are loaded: they recognise the visitor.
document.cookie = 'beamreel_viewer=1; Path=/; Max-Age=2592000; SameSite=Lax';

const button = document.querySelector('button');

button.addEventListener('click', () => {
  const { play, pause } = button.dataset;
  button.textContent = button.textContent.trim() === play ? pause : play;
});
