//! The page: components, the markup of panel, lists and legend, and everything that touches the DOM.
//!
//! Leptos holds shell, signals, stage and search. Panel, lists, legend and filters are written as markup by pure
//! functions; one listener on the root of the app reads `data-item` and `data-act` of what was touched.

#![cfg_attr(
    not(any(feature = "hydrate", feature = "ssr")),
    allow(dead_code, reason = "the gallery writes the lists and the outline only")
)]

mod act;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
mod announce;
pub mod argument;
pub mod beside;
#[cfg(feature = "hydrate")]
pub mod elsewhere;
mod facets;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
mod header;
mod html;
pub mod knobs;
mod legend;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
mod mirror;
mod naming;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod panel;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
mod perform;
#[cfg(feature = "hydrate")]
mod play;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
mod reactive;
#[cfg(feature = "hydrate")]
mod renew;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
mod search;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
mod shell;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
mod stage;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
mod store;
pub mod table;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
mod views;
pub mod words;

#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub use mirror::title;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub use shell::{App, AppInit};
#[cfg(feature = "ssr")]
pub use views::description;
