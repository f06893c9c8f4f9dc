//! Entry of the page in the browser: starts the app, and says which part of the program is fetched when it is asked for.
//! A panic stops the program; the start-up script then says so beside the picture that stays (`src/start/start.js`).

use network_of_networks::app;
use network_of_networks::page::{Deferred, deferred};

/// Opens the deferred views. With the feature `split`, what only this function leads to is a file of its own: the build
/// divides the linked program here, and the call first fetches the file.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(deferred, fallible)]
fn open_deferred() -> Result<Box<dyn Deferred>, wasm_split_helpers::SplitLoaderError> {
    Ok(deferred::open())
}

/// Opens the deferred views, which are in the one module there is.
#[cfg(not(feature = "split"))]
async fn open_deferred() -> Result<Box<dyn Deferred>, core::convert::Infallible> {
    Ok(deferred::open())
}

fn main() {
    #[cfg(feature = "csr")]
    console_error_panic_hook::set_once();
    app::start(|| Box::pin(async { open_deferred().await.ok() }));
}
