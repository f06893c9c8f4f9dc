//! Mounts apps in a page, or writes one to HTML at build time. Holds nothing global.

use leptos::prelude::*;
use std::sync::Arc;

#[cfg(feature = "hydrate")]
use crate::corpus::Code;
use crate::corpus::{Corpus, Lang};
use crate::page::{App, AppInit};
#[cfg(feature = "ssr")]
use crate::page::{description, title};
use crate::state::{State, ViewKind};

/// One page written at build time.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug)]
pub struct Rendered {
    /// Language of the page.
    pub lang: Lang,
    /// View it shows.
    pub view: ViewKind,
    /// Title of the document, plain text.
    pub title: String,
    /// One sentence for search results and shared links, plain text.
    pub description: String,
    /// Markup of the app: exactly what the same component finds when it hydrates.
    pub body: String,
}

/// Writes a view of the app in one language.
#[cfg(feature = "ssr")]
pub fn rendered(lang: Lang, view: ViewKind) -> Rendered {
    let body = match Corpus::bundled() {
        Ok(corpus) => {
            let init = init(Arc::new(corpus), lang, view, 0);
            let owner = Owner::new();
            owner.with(|| view! { <App init /> }.to_html())
        }
        // The build checks the data before this can run.
        Err(reason) => format!("<p>{}</p>", reason.0),
    };
    Rendered {
        lang,
        view,
        title: title(lang, view),
        description: description(lang, view).to_owned(),
        body,
    }
}

/// Starts an app in every element marked `data-network-of-networks`, in the language the element's `lang` names and with
/// the view its `data-view` names. Prerendered markup is taken over; an empty element is rendered into. The first app
/// mirrors its state in the address. `fetch` fetches the deferred views when an app first needs them.
#[cfg(feature = "hydrate")]
pub fn start(fetch: crate::page::Fetch) {
    use wasm_bindgen::JsCast;

    let Ok(corpus) = Corpus::bundled() else { return };
    let corpus = Arc::new(corpus);
    let Ok(places) = document().query_selector_all("[data-network-of-networks]") else {
        return;
    };
    for i in 0..places.length() {
        let Some(place) = places
            .get(i)
            .and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok())
        else {
            continue;
        };
        let lang = if place.lang().starts_with("zh") {
            Lang::Zh
        } else {
            Lang::En
        };
        let view = place.get_attribute("data-view");
        let view = view.and_then(|code| ViewKind::from_code(&code));
        let init = AppInit {
            fetch: Some(fetch),
            ..init(corpus.clone(), lang, view.unwrap_or(ViewKind::Network), i)
        };
        let app = move || view! { <App init /> };
        if place.first_element_child().is_some() {
            leptos::mount::hydrate_from(place, app).forget();
        } else {
            leptos::mount::mount_to(place, app).forget();
        }
    }
}

/// The first state of the app in the `n`th place of a page.
fn init(corpus: Arc<Corpus>, lang: Lang, view: ViewKind, n: u32) -> AppInit {
    let mut state = State::first(lang);
    state.view = view;
    AppInit {
        corpus,
        state,
        mirror: n == 0,
        prefix: format!("network-{n}"),
        #[cfg(feature = "hydrate")]
        fetch: None,
    }
}
