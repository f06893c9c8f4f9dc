//! Wording as an editor of either language would print it.
#![allow(clippy::expect_used)] // A test may give up.

use network_of_networks::corpus::*;
use network_of_networks::state::*;
use network_of_networks::text::*;

/// Every fixed word with a name to complain by.
fn all_words() -> Vec<(String, [&'static str; 2])> {
    fn set<W: Words + core::fmt::Debug>(all: &[W], name: &str, out: &mut Vec<(String, [&'static str; 2])>) {
        out.extend(
            all.iter()
                .map(|&w| (format!("{name}::{w:?}"), [words(w, Lang::En), words(w, Lang::Zh)])),
        );
    }
    let mut out = Vec::new();
    set(Shell::ALL, "Shell", &mut out);
    set(Notice::ALL, "Notice", &mut out);
    set(Fault::ALL, "Fault", &mut out);
    set(Help::ALL, "Help", &mut out);
    set(Reading::ALL, "Reading", &mut out);
    set(Legend::ALL, "Legend", &mut out);
    set(Chain::ALL, "Chain", &mut out);
    set(Panel::ALL, "Panel", &mut out);
    set(Table::ALL, "Table", &mut out);
    set(network_of_networks::views::time::wording::Time::ALL, "Time", &mut out);
    set(
        network_of_networks::views::money::wording::Money::ALL,
        "Money",
        &mut out,
    );
    out
}

fn is_han(c: char) -> bool {
    network_of_networks::analysis::is_han(c)
}

#[test]
fn no_word_is_missing_or_carelessly_spaced() {
    for (name, both) in all_words() {
        for text in both {
            assert!(!text.is_empty() && text == text.trim(), "{name}");
            assert!(
                !text.contains('\'') && !text.contains('"'),
                "{name}: straight quotation mark in {text}"
            );
            assert!(!text.contains("..."), "{name}: three full stops in {text}");
        }
    }
}

#[test]
fn english_has_no_chinese_in_it_and_chinese_full_width_signs() {
    for (name, [en, zh]) in all_words() {
        // The language switch names the other language in its own script.
        if name == "Shell::SwitchLanguage" {
            continue;
        }
        assert!(!en.chars().any(is_han), "{name}: {en}");
        let chars: Vec<char> = zh.chars().collect();
        for pair in chars.windows(2) {
            let half = |c: char| matches!(c, ',' | ';' | '?' | '!' | '(' | ')');
            assert!(
                !(is_han(pair[0]) && half(pair[1]) || half(pair[0]) && is_han(pair[1])),
                "{name}: {zh}"
            );
            assert!(
                !(is_han(pair[0]) && pair[1] == ' ' || pair[0] == ' ' && is_han(pair[1])),
                "{name}: {zh}"
            );
        }
        assert!(!(zh.chars().any(is_han) && zh.ends_with('.')), "{name}: {zh}");
    }
}

#[test]
fn every_trouble_has_a_sentence_in_both_languages() {
    let mut troubles = vec![
        Trouble::UnknownKey("colour".into()),
        Trouble::BrokenNumber("x".into()),
        Trouble::TooLong(10_000),
        Trouble::More(3),
    ];
    for key in Key::ALL {
        troubles.push(Trouble::Repeated(key));
        troubles.push(Trouble::UnknownValue { key, value: "x".into() });
        troubles.push(Trouble::OutOfRange {
            key,
            value: "x".into(),
            kept: "1".into(),
        });
    }
    for t in troubles {
        let (en, zh) = (trouble(&t, Lang::En), trouble(&t, Lang::Zh));
        assert!(en.ends_with('.') && zh.ends_with('。'), "{en} {zh}");
    }
}

#[test]
fn sentences_with_numbers() {
    assert_eq!(relations(1, Lang::En), "1 relation");
    assert_eq!(relations(12, Lang::Zh), "12条关系");
    assert_eq!(
        announce_node("NIST", "Agency", 12, Lang::En),
        "NIST, Agency. 12 relations. Arrow keys walk along relations; Enter opens."
    );
    assert_eq!(
        lift(&[Facet::Status], Lang::En),
        "No relation passes all these filters. Lift “Kind of statement” to see some."
    );
    assert_eq!(
        lift(&[Facet::Case, Facet::Sector], Lang::Zh),
        "没有关系同时符合这些筛选条件。放开“论文部分”和“两端主体所属部门”即可看到结果。"
    );
    assert_eq!(on_show(7, 379, Lang::Zh), "共379条关系，显示7条");
}

#[test]
fn every_view_has_its_own_title_and_a_description_of_fitting_length() {
    for &lang in Lang::ALL {
        let titles: Vec<String> = ViewKind::ALL.iter().map(|&v| page_title(v, lang)).collect();
        for (i, title) in titles.iter().enumerate() {
            assert!(!titles[..i].contains(title) && title.chars().count() <= 80, "{title}");
        }
        for &view in ViewKind::ALL {
            assert!((40..=200).contains(&page_description(view, lang).chars().count()));
        }
    }
}

#[test]
fn every_figure_and_event_of_the_paper_is_written_in_both_languages() {
    let corpus = Corpus::bundled().expect("the build made it");
    let t = corpus.tables();
    for f in &t.figures {
        let (en, zh) = (figure_text(&corpus, f, Lang::En), figure_text(&corpus, f, Lang::Zh));
        assert!(en.is_ascii() || en.contains(['\u{a0}', '–']), "{en}");
        assert!(
            en.chars().count() < 60 && zh.chars().count() < 30 && !zh.contains([' ', '\u{a0}']),
            "{en} {zh}"
        );
        assert!(
            en.contains(char::is_numeric) || en.contains("third") || en.contains("thousand"),
            "{en}"
        );
    }
    for e in &t.events {
        let (en, zh) = (event_date(e, Lang::En), event_date(e, Lang::Zh));
        assert!(en.contains(&e.start[..4]) && zh.contains(&e.start[..4]), "{en} {zh}");
    }
}
