//! The page: components, the markup of panel, lists and legend, and everything that touches the DOM.
//!
//! Leptos holds shell, signals, stage and search. Panel, lists, legend and filters are written as markup by pure
//! functions; one listener on the root of the app reads `data-item` and `data-act` of what was touched.

mod announce;
#[cfg(feature = "hydrate")]
mod bar;
mod captions;
pub mod controls;
pub mod deferred;
mod dispatch;
mod facets;
#[cfg(feature = "hydrate")]
mod fetch;
mod header;
mod legend;
mod mirror;
pub mod panel;
mod search;
mod shell;
mod stage;
mod store;
pub mod table;
mod views;

pub use mirror::title;
pub use shell::{App, AppInit};
pub use store::{Deferred, Fetch};
#[cfg(feature = "ssr")]
pub use views::description;
