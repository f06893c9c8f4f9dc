//! Entry of the page in the browser: starts the app. A panic stops the program at once; the start-up script then says so
//! beside the picture that stays (`src/start/start.js`).

fn main() {
    network_of_networks::app::start();
}
