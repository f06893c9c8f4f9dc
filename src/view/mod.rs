//! Components of the page. Knows the DOM.
