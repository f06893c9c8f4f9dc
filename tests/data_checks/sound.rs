//! The least data that pass: what the tests break, one piece at a time.

use crate::compile::Files;

/// The least data that passes: two entities, a link, and one row of everything else.
pub fn sound() -> Files {
    let mut files = Files::new();
    let mut put = |name: &str, text: &str| files.insert(name.to_string(), text.to_string());
    put("labels.toml", include_str!("../../data/labels.toml"));
    put("sections.toml", include_str!("../../data/sections.toml"));
    put(
        "entities.toml",
        r#"
[[entity]]
id = "nist"
name = { en = "Institute of Standards", zh = "标准所" }
short = { en = "NIST", zh = "标准所" }
kind = "agency"
sector = "government"
case = "MEP"
desc.en = "An agency."
desc.zh = "一家机构。"
pages = "101"
sections = ["3.1-intro"]
notes = ["p101-2"]

[[entity]]
id = "mep"
name = { en = "Extension Partnership", zh = "拓展计划" }
short = { en = "MEP", zh = "拓展计划" }
kind = "programme"
sector = "government"
case = "MEP"
when = { en = "since 1988", zh = "1988年起" }
from = 1988
desc.en = "A programme."
desc.zh = "一项计划。"
pages = "101–102"
sections = ["3.1-intro", "3.1-res"]
"#,
    );
    put(
        "relations.toml",
        r#"
[[relation]]
id = "r1"
from = "nist"
type = "leads"
to = "mep"
case = "MEP"
features = ["mission"]
boundaries = ["hierarchical-level"]
status = "fact"
coded = ["boundaries", "features"]
text.en = "NIST leads it."
text.zh = "标准所领导它。"
pages = "101"
sections = ["3.1-intro"]
"#,
    );
    let families: String = [
        "leads",
        "pays",
        "works",
        "belongs",
        "makes",
        "follows",
        "pressures",
        "argues",
    ]
    .iter()
    .map(|id| {
        format!(
            "[[family]]\nid = \"{id}\"\nname = {{ en = \"x\", zh = \"甲\" }}\nhint = {{ en = \"x\", zh = \"甲\" }}\n"
        )
    })
    .collect();
    put(
        "types.toml",
        &(families
            + r#"
[[type]]
id = "leads"
family = "leads"
forward = { en = "leads", plural = "lead", zh = "领导" }
inverse = { en = "is led by", plural = "are led by", zh = "由…领导" }
"#),
    );
    put(
        "figures.toml",
        r#"
[[figure]]
id = "f-half"
value = 50
unit = "percent"
qualifier = "derived"
what = { en = "A share", zh = "比例" }
as_of = { en = "2022", zh = "2022年" }
case = "MEP"
about = ["mep"]
formula = "(1+1)/4*100"
pages = "102"
sections = ["3.1-res"]
"#,
    );
    put(
        "events.toml",
        r#"
[[event]]
id = "t-start"
start = "1988"
end = "1989-12"
precision = "year"
case = "MEP"
entities = ["mep"]
text.en = "It starts."
text.zh = "启动。"
pages = "101"
sections = ["3.1-intro"]

[[event]]
id = "t-act"
start = "2017-01"
precision = "month"
case = "MEP"
entities = ["mep"]
text.en = "An act."
text.zh = "立法。"
pages = "102"
sections = ["3.1-res"]
"#,
    );
    put(
        "sources.toml",
        r#"
[[source]]
id = "p101-2"
page = "101"
marker = "②"
short = { en = "A page", zh = "网页" }
cite = { en = "A page.", zh = "网页, 2022." }
case = "MEP"
section = "3.1-intro"
works = ["about-2022"]
"#,
    );
    put(
        "works.toml",
        r#"
[[work]]
id = "about-2022"
authors = ["NIST"]
title = "About"
year = "2022"
lang = "en"
"#,
    );
    put(
        "oddities.toml",
        r#"
[[oddity]]
id = "q1"
kind = "arithmetic"
severity = "misprint"
basis = "paper"
text.en = "It does not add up."
text.zh = "加不起来。"
about = ["f.f-half", "n.mep", "a.MEP.mission", "k.mission"]
pages = "102"
sections = ["3.1-res"]
"#,
    );
    put(
        "argument.toml",
        r#"
[[claim]]
id = "arg"
kind = "question"
status = "claim"
text.en = "What?"
text.zh = "什么？"
pages = "101"
sections = ["3.1-intro"]

[[claim]]
id = "arg-1"
parent = "arg"
kind = "case"
programme = "MEP"
feature = "mission"
status = "fact"
text.en = "This."
text.zh = "这个。"
evidence = ["r1"]
figures = ["f-half"]
entities = ["mep"]
oddities = ["q1"]
pages = "101"
sections = ["3.1-intro"]
notes = ["p101-2"]
"#,
    );
    put(
        "kept.toml",
        r#"
[[kept]]
id = "leader"
aspect = { en = "Who leads", zh = "谁领导" }
mep.en = "a"
mep.zh = "甲"
nnmi.en = "b"
nnmi.zh = "乙"
nstc.en = "c"
nstc.zh = "丙"
evidence = ["r1"]
"#,
    );
    put(
        "questions.toml",
        r#"
[[question]]
id = "ask"
ask = { en = "Who?", zh = "谁？" }
answer.en = "NIST."
answer.zh = "标准所。"
entities = ["nist"]
relations = ["r1"]
pages = "101"
"#,
    );
    files
}
