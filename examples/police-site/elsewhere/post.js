const SHARES = 112;

for (const post of document.querySelectorAll('[data-post]:not(:has(footer))')) {
  const footer = document.createElement('footer');
  footer.textContent = post.dataset.post.replace('{count}', SHARES);
  post.append(footer);
}
