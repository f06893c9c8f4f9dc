//! Entry of the page in the browser: starts the app, and if it ever panics says so beside the picture that stays.

use std::panic;

fn main() {
    panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        reveal_notice();
    }));
    network_of_networks::app::start();
}

/// Shows the sentence that every page carries for the case that it could not start.
fn reveal_notice() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    if let Ok(Some(notice)) = document.query_selector(".notice-static[hidden]") {
        let _ = notice.remove_attribute("hidden");
    }
}
