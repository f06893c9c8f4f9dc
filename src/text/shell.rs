//! Wording of the frame round the pictures: title, buttons, notices, faults, keyboard help.

use crate::text::words::word_set;

word_set! {
    /// Title line, buttons, menus, footer.
    Shell {
        Title = "Network of Networks" / "网络中的网络",
        Subtitle = "Three American innovation networks, as one paper tells them" / "一篇论文里的三个美国创新网络",
        SkipToPicture = "Skip to the picture" / "跳到图",
        SkipToPanel = "Skip to the panel" / "跳到说明栏",
        Views = "Views" / "视图",
        Controls = "Controls" / "工具",
        SwitchLanguage = "中文" / "EN",
        SwitchLanguageFull = "Switch to Chinese" / "切换到英文",
        Theme = "Theme" / "外观",
        ThemeSystem = "As the system" / "跟随系统",
        ThemeLight = "Light" / "浅色",
        ThemeDark = "Dark" / "深色",
        Search = "Search" / "搜索",
        SearchPlaceholder = "Name, law, number, source…" / "名称、法律、数字、出处……",
        SearchHint = "Pinyin initials work too" / "可用拼音首字母，如swb",
        SearchNothing = "Nothing by that name. Try another spelling, or the other language." / "没有找到。可换个写法，或改用另一种语言。",
        SearchClear = "Clear the search" / "清空搜索",
        ZoomIn = "Zoom in" / "放大",
        ZoomOut = "Zoom out" / "缩小",
        ZoomFit = "Show the whole picture" / "显示全图",
        ShowText = "Show as text" / "看文字版",
        ShowPicture = "Show as a picture" / "看图",
        CopyLink = "Copy link to this view" / "复制本页链接",
        LinkCopied = "Link to this view copied." / "链接已复制。",
        LinkNotCopied = "The link could not be copied; it stands in the address bar." / "未能复制；链接就在地址栏中。",
        OpenFull = "Open the full page" / "打开完整页面",
        OpenPanel = "Open the panel" / "展开说明栏",
        ClosePanel = "Close the panel" / "收起说明栏",
        Close = "Close" / "关闭",
        Back = "Back" / "返回",
        Dismiss = "Dismiss" / "知道了",
        Help = "Keyboard and reading help" / "键盘操作与读图帮助",
        Previous = "Previous" / "上一个",
        Next = "Next" / "下一个",
        More = "More" / "更多",
        Less = "Less" / "收起",
        Footer = "Li Yin & Yu Wenhe (2023), Academic Research 2023 (12), 98–106. Drawn and coded by us."
            / "李寅、虞温和（2023），《学术研究》2023年第12期，第98—106页。图与标注由我们制作。",
        FooterShort = "Li Yin & Yu Wenhe, Academic Research 2023 (12), pp. 98–106. Numbers: relations coded by us."
            / "李寅、虞温和，《学术研究》2023年第12期，第98—106页。数字为我们标注的关系数。",
        AsReported = "Effects and plans as the paper reports them." / "成效与规划均照论文所述。",
        PrintLine = "Printed from Network of Networks; the address of this view:" / "打印自“网络中的网络”；本页地址：",
        Loading = "The picture can be read already; touching it works in a moment." / "图已可读，稍候即可点选。",
    }
}

word_set! {
    /// Heading of the notice that names what an address got wrong.
    Notice {
        Heading = "Part of this link was not understood" / "链接中有一部分未能识别",
        Kept = "The rest of it is shown." / "其余部分已照常显示。",
    }
}

word_set! {
    /// What is said when the page cannot work as meant; the prerendered picture stays.
    Fault {
        NoWasm = "This browser cannot run the interactive page, which needs WebAssembly. The picture and its text are complete; they only cannot be touched."
            / "此浏览器不支持WebAssembly，无法点选互动；图与文字仍是完整的。",
        OldBrowser = "This browser is too old for the interactive page. The picture and its text are complete; a newer browser lets you touch them."
            / "浏览器版本过旧，无法点选互动；图与文字仍是完整的，换用较新的浏览器即可互动。",
        Broken = "Something on this page broke. The picture stays; reload the page to go on."
            / "页面出了故障。图仍可阅读；重新载入后可继续使用。",
        NoScript = "Scripts are off: the picture and its text are complete, but cannot be touched."
            / "脚本已关闭：图与文字仍是完整的，但无法点选。",
        Reload = "Reload" / "重新载入",
    }
}

word_set! {
    /// Keyboard help: each key and what it does.
    Help {
        Heading = "Keyboard" / "键盘操作",
        TabKey = "Tab" / "Tab",
        Tab = "to the picture, then past it" / "进入图，再按则离开",
        ArrowsKey = "Arrow keys" / "方向键",
        Arrows = "walk along relations" / "沿关系移动",
        EnterKey = "Enter" / "回车",
        Enter = "selects and opens the panel" / "选中并打开说明栏",
        EscapeKey = "Esc" / "Esc",
        Escape = "returns" / "返回",
        ZoomKey = "+  −  0" / "+  −  0",
        Zoom = "nearer, farther, whole picture" / "放大、缩小、显示全图",
        TextKey = "T" / "T",
        Text = "picture or text" / "图与文字版互换",
        SearchKey = "/" / "/",
        Search = "search" / "搜索",
        Pointer = "Drag to move; Ctrl or ⌘ with the wheel, or two fingers, to zoom."
            / "拖动可移动；按住Ctrl或⌘滚动滚轮，或用双指，可缩放。",
    }
}
