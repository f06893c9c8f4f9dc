//! Network of Networks: one academic paper drawn as interactive graphs.
//!
//! The corpus is compiled into a model, the model is laid out into geometry, geometry becomes a scene, a scene is
//! painted; one small state, mirrored in the address, says which part of it is on show. See `ARCHITECTURE.md`.

pub mod analysis;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod app;
pub mod corpus;
pub mod drawing;
pub mod layers;
pub mod markup;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod page;
pub mod state;
pub mod text;
pub mod views;
