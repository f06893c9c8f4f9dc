//! Entry of the page in the browser: starts the app, and says which part of the program is fetched when it is asked for.
//! A panic stops the program at once; the start-up script then says so beside the picture that stays
//! (`src/start/start.js`).

use network_of_networks::{app, view::gallery};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Opens the gallery. What only this leads to is a file of its own: the build splits the linked program here.
#[wasm_split(gallery, fallible)]
fn opened() -> Result<Box<dyn gallery::Gallery>, SplitLoaderError> {
    Ok(gallery::open())
}

fn main() {
    app::start(|| Box::pin(async { opened().await.ok() }));
}
