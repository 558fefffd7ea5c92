// What marked words show stands beside them on hover and focus, by style alone.
// This file only lets Escape hide it, until the pointer or the focus comes back.

addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const mark of document.querySelectorAll(".said mark:is(:hover, :focus)")) {
    const back = () => mark.classList.remove("hushed");
    mark.classList.add("hushed");
    for (const leaving of ["pointerleave", "blur"]) mark.addEventListener(leaving, back, { once: true });
  }
});
