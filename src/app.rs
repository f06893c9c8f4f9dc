//! The shell: the whole app as one value, mounted in an element or written to HTML. Holds nothing global.

use leptos::prelude::*;

use crate::corpus::Lang;

/// One page written at build time.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug)]
pub struct Rendered {
    /// Language of the page.
    pub lang: Lang,
    /// Title of the document, plain text.
    pub title: String,
    /// One sentence for search results and shared links, plain text.
    pub description: String,
    /// Markup of the app: exactly what the same component finds when it hydrates.
    pub body: String,
}

/// Writes the first view of the app in one language.
#[cfg(feature = "ssr")]
pub fn rendered(lang: Lang) -> Rendered {
    let (title, description) = match lang {
        Lang::En => (
            "Network of Networks",
            "American innovation networks, drawn with the place each mark comes from.",
        ),
        Lang::Zh => ("网络之网络", "美国创新网络图解：每个图形都标明出处。"),
    };
    let owner = Owner::new();
    let body = owner.with(|| view! { <App lang /> }.to_html());
    Rendered {
        lang,
        title: title.to_owned(),
        description: description.to_owned(),
        body,
    }
}

/// Hydrates an app into every element marked `data-network-of-networks`, in the language the element's `lang` names.
#[cfg(feature = "hydrate")]
pub fn start() {
    use wasm_bindgen::JsCast;

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
        let lang = match place.lang().as_str() {
            tag if tag.starts_with("zh") => Lang::Zh,
            _ => Lang::En,
        };
        leptos::mount::hydrate_from(place, move || view! { <App lang /> }).forget();
    }
}

/// The app.
#[component]
pub fn App(
    /// Language the app starts in.
    lang: Lang,
) -> impl IntoView {
    let count = RwSignal::new(0);
    let (heading, button) = match lang {
        Lang::En => ("Network of Networks", "Times touched: "),
        Lang::Zh => ("网络之网络", "触摸次数："),
    };
    view! {
        <main>
            <h1>{heading}</h1>
            <button type="button" on:click=move |_| count.update(|n| *n += 1)>
                {button} {count}
            </button>
        </main>
    }
}
