//! A thousand addresses that nobody would write, and none breaks the page: what is valid is shown, the rest is named.

use super::many::{SHOWN, judge_all, wrong};
use e2e::{Outcome, Page, Plan, Size, look_with, paper};
use network_of_networks::corpus::Corpus;

/// The same addresses each time.
const SEED: u64 = 0x5EED_2023;

/// Numbers that look like chance (splitmix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }
}

/// Keys with values that mean something.
const VALID: [(&str, &[&str]); 22] = [
    (
        "view",
        &[
            "network",
            "framework",
            "compare",
            "argument",
            "time",
            "money",
            "places",
            "FRAMEWORK",
        ],
    ),
    ("sel", &["a.MEP.network", "k.mission", "n.amnpo", "o.q1"]),
    ("case", &["MEP", "NNMI,MEP", "NSTC", "mep"]),
    ("feature", &["mission", "network,resource"]),
    ("boundary", &[""]),
    ("status", &["plan", "fact,plan", "requirement"]),
    ("sector", &["government", "industry,sme"]),
    ("family", &[""]),
    (
        "cam",
        &["2,0.31,0.5", "1,0.5,0.5", "8,1,0", "99,-4,7", "3.14159,0.123456789,0.9"],
    ),
    ("theme", &["dark", "light", "system"]),
    ("text", &["1", "0"]),
    ("wheel", &["MEP", "NNMI", "NSTC"]),
    ("row", &["mission", "network", "resource"]),
    ("at", &["2014-12", "1900-01", "2023"]),
    ("period", &["2011-06..2016-02", "2016-02..2011-06"]),
    ("age", &["6", "300"]),
    ("cal", &["2015", "0"]),
    ("award", &["70", "-5"]),
    ("length", &["5", "1e3"]),
    ("taper", &["1", "99"]),
    ("layers", &["checked,after", "after", "checked"]),
    ("careful", &["1", "0"]),
];

/// What no key means.
const BROKEN: [&str; 24] = [
    "",
    "nobody",
    "n.",
    "n.nobody",
    "x.1",
    "a.MEP",
    "a.MEP.",
    "a.XXX.network",
    "r.r99999",
    "1e9,NaN,0",
    "1,2",
    ",,,",
    "-1",
    "99999999999999999999",
    "%",
    "%4",
    "%zz",
    "%00",
    "%E5%95%86",
    "%ff%fe",
    "<script>alert(1)</script>",
    "\"'><b>",
    "网络",
    "🙂🙂",
];

/// An address: a folder, and pairs of keys and values right and wrong.
fn address(chance: &mut Chance, codes: &[String]) -> String {
    let mut out = chance
        .one_of(&["en/", "zh/", "en/", "zh/", "en/index.html", "zh/index.html", ""])
        .to_owned();
    out.push('?');
    for _ in 0..chance.below(9) {
        let (key, values) = VALID[chance.below(VALID.len())];
        let key = match chance.below(10) {
            0 => chance.one_of(&["", "vieww", "%76iew", "__proto__", "sel[]", "é", "a b", "utm_source"]),
            _ => key,
        };
        let value = match chance.below(10) {
            0..=2 => chance.one_of(&BROKEN).to_owned(),
            3 => format!("{},{}", chance.one_of(values), chance.one_of(&BROKEN)),
            _ if key == "sel" && chance.below(2) == 0 => codes[chance.below(codes.len())].clone(),
            _ => chance.one_of(values).to_owned(),
        };
        out.push_str(chance.one_of(&["", "&", "&&", ""]));
        out.push_str(key);
        out.push_str(chance.one_of(&["=", "=", "=", "=", "=", "==", ""]));
        out.push_str(&value);
        out.push('&');
    }
    if chance.below(8) == 0 {
        out.push_str(chance.one_of(&["#top", "#", "?view=framework", "#?sel=n.mep"]));
    }
    out
}

/// The addresses; one has ten thousand characters and more, and what is valid stands at its head.
fn addresses(corpus: &Corpus) -> Vec<String> {
    let codes: Vec<String> = corpus.items().map(|item| corpus.code_of(item)).collect();
    let mut chance = Chance(SEED);
    let mut all: Vec<String> = (0..999).map(|_| address(&mut chance, &codes)).collect();
    all.insert(
        500,
        format!("zh/?sel=n.amnpo&theme=dark&{}", "x=1&sel=%&".repeat(1_000)),
    );
    all
}

#[tokio::test]
async fn a_thousand_addresses_break_nothing() -> Outcome {
    let corpus = paper::corpus()?;
    let all = addresses(&corpus);
    assert_eq!(all.len(), 1_000);
    assert!(all.iter().any(|a| a.len() > 10_000));
    let plan = Plan {
        hasty: true,
        ..Plan::at(Size::DESK)
    };
    look_with(plan, "en/", async |page: &Page| {
        page.started().await?;
        let (shown, faults) = judge_all(page, &corpus, &all).await?;
        let noticed = shown.iter().filter(|s| s["notices"].as_u64() > Some(0)).count();
        assert!(
            faults.is_empty(),
            "{} of 1000: {:#?}",
            faults.len(),
            &faults[..faults.len().min(8)]
        );
        assert!((200..900).contains(&noticed), "{noticed} were not understood whole");
        assert_eq!(page.trouble().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn so_it_is_when_they_are_loaded() -> Outcome {
    let corpus = paper::corpus()?;
    let all = addresses(&corpus);
    look_with(Plan::at(Size::DESK), "en/", async |page: &Page| {
        for given in all.iter().step_by(40).chain([&all[500]]) {
            page.go(given).await?;
            page.started().await?;
            let mut faults = Vec::new();
            let outcome = page
                .patiently("", async || {
                    faults = wrong(&corpus, &page.ask(SHOWN).await?);
                    Ok(faults.is_empty())
                })
                .await;
            assert!(outcome.is_ok(), "{given}: {faults:?}");
            assert_eq!(page.trouble().await?, Vec::<String>::new(), "{given}");
        }
        Ok(())
    })
    .await
}
