//! Many addresses in one page: each is gone to as back and forward do, and what the page then shows is compared with
//! what the address says by the codec alone.

use e2e::{Json, Outcome, Page, json, paper, setting};
use network_of_networks::corpus::{Code, Corpus, Lang};
use network_of_networks::state::{State, read};

/// What the page shows of its state, and of what it did not understand.
pub const SHOWN: &str = "({
    address: location.pathname + location.search,
    heading: document.querySelector('.panel [data-heading]').textContent,
    view: document.querySelector('.tab[aria-current]').dataset.act,
    theme: document.querySelector('.shell').dataset.theme,
    lang: document.querySelector('.shell').lang,
    asText: document.querySelector('.picture-frame').hidden,
    drawn: document.querySelectorAll('.live .base *').length,
    rows: document.querySelectorAll('[data-region=text] tbody tr, [data-region=text] .empty').length,
    chosen: document.querySelectorAll('.active [data-act^=\"pick:\"]').length,
    notices: document.querySelector('.notice').hidden ? 0 : document.querySelectorAll('.notice li').length,
    stopped: [...document.querySelectorAll('.notice-static')].some(n => !n.hidden && n.offsetParent),
    trouble: window.e2e.trouble.splice(0) })";

/// Faults after which no patience is left.
const MANY: usize = 3;

/// Goes to each address, relative to the top of the site, and tells what the page shows.
async fn show_all(page: &Page, top: &str, addresses: &[String]) -> Outcome<Vec<Json>> {
    let mut shown = Vec::with_capacity(addresses.len());
    for some in addresses.chunks(100) {
        let run = format!(
            "const [top, addresses, done] = arguments;
             const turn = () => new Promise(r => {{ const c = new MessageChannel(); c.port1.onmessage = r; c.port2.postMessage(0) }});
             (async () => {{
               const out = [];
               for (const address of addresses) {{
                 history.pushState(null, '', top + address);
                 dispatchEvent(new PopStateEvent('popstate'));
                 await turn(); await turn();
                 let now = {SHOWN};
                 // A view that is fetched when first opened may take a moment.
                 for (let i = 0; i < 200 && !now.asText && now.drawn === 0; i++) {{
                   await new Promise(r => setTimeout(r, 20)); now = {SHOWN}
                 }}
                 out.push(now);
               }}
               return out
             }})().then(done, e => done([{{ trouble: ['test: ' + e] }}]))"
        );
        let facts = page.client.execute_async(&run, vec![json!(top), json!(some)]).await?;
        let facts = facts.as_array().ok_or("no facts")?;
        if facts.len() != some.len() {
            return Err(format!("of {} addresses {} were shown: {facts:?}", some.len(), facts.len()).into());
        }
        shown.extend(facts.iter().cloned());
    }
    Ok(shown)
}

/// Goes to each address and compares; what is wrong is asked again with patience, since a part of the page may be
/// fetched when it is first needed. Gives what was shown, and every fault that stays.
pub async fn judge_all(page: &Page, corpus: &Corpus, addresses: &[String]) -> Outcome<(Vec<Json>, Vec<String>)> {
    let shown = show_all(page, &setting("NON_SITE")?, addresses).await?;
    let mut faults = Vec::new();
    for (given, shown) in addresses.iter().zip(&shown) {
        let mut still = wrong(corpus, shown);
        if !still.is_empty() && shown["trouble"] == json!([]) && faults.len() < MANY {
            page.show(given).await?;
            let again = page
                .patiently("", async || {
                    still = wrong(corpus, &page.ask(SHOWN).await?);
                    Ok(still.is_empty())
                })
                .await;
            // That it stays wrong is told below.
            drop(again);
        }
        if !still.is_empty() {
            faults.push(format!("{given}: {}", still.join("; ")));
        }
    }
    Ok((shown, faults))
}

/// What is wrong with what a page shows, given what its address says; nothing if all is right.
pub fn wrong(corpus: &Corpus, shown: &Json) -> Vec<String> {
    let (state, troubles) = read(shown["address"].as_str().unwrap_or_default(), corpus);
    let mut wrong = Vec::new();
    let mut same = |what: &str, wanted: Json| {
        let seen = match &shown[what] {
            Json::String(s) => json!(paper::plain(s)),
            other => other.clone(),
        };
        if seen != wanted {
            wrong.push(format!("{what} is {seen}, not {wanted}"));
        }
    };
    same("trouble", json!([]));
    same("stopped", json!(false));
    same("heading", json!(paper::plain(&heading(corpus, &state))));
    same("view", json!(format!("view:{}", state.view.code())));
    same("theme", json!(state.theme.code()));
    same("lang", json!(if state.lang == Lang::En { "en" } else { "zh-Hans" }));
    same("asText", json!(state.as_text));
    same("notices", json!(troubles.len()));
    same("chosen", json!(state.filters.chosen().len()));
    let there = if state.as_text { "rows" } else { "drawn" };
    if shown[there].as_u64().unwrap_or(0) == 0 {
        wrong.push(format!("nothing is {there}"));
    }
    wrong
}

/// Heading of the panel in a state.
fn heading(corpus: &Corpus, state: &State) -> String {
    match (state.selected, state.lang) {
        (Some(item), lang) => paper::name(corpus, item, lang),
        (None, Lang::En) => "How to read this".to_owned(),
        (None, Lang::Zh) => "读图方法".to_owned(),
    }
}
