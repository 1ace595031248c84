/** The dialog of a ribbon command that could not be carried out: one sentence, told by its address. */
const sentence = /[?&]text=([^&]*)/.exec(window.location.search)?.[1] ?? '';
const place = document.getElementById('said');
if (place) place.textContent = decodeURIComponent(sentence);
