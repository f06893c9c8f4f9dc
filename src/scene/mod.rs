//! A display list: what is drawn, in which role, standing for which item; never a colour, never the DOM.
//! A view computes a [`Scene`]; [`paint`] writes it as SVG text for the page, the prerender and files alike.

pub mod argument;
pub mod compare;
mod frame;
pub mod framework;
mod halo;
mod links;
mod lit;
mod mark;
pub mod money;
pub mod network;
mod paint;
mod pieces;
pub mod places;
pub mod symbol;
pub mod time;
pub mod wheel;

pub use frame::*;
pub use lit::*;
pub use mark::*;
pub use paint::*;
