//! The program `wasm-bindgen`, for Trunk where it cannot download one.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(std::env::args_os())
}
