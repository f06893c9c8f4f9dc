//! The built page as readers meet it.

mod access;
mod apps;
mod camera;
mod controls;
mod filters;
mod later;
mod links;
mod many;
mod picture;
mod print;
mod privacy;
mod random;
mod scrub;
mod search;
mod select;
mod start;
mod switch;
mod walk;
mod wishes;
