//! Markup as text: one escaping writer, the commands that buttons carry, names of items, and what the layers say. Pure
//! functions, the same when prerendered and in the browser. Knows no view and not the DOM.

pub mod command;
pub mod html;
pub mod layer_notes;
pub mod listing;
pub mod naming;
