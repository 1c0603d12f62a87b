package org.lianxi.meeting.paper;

/**
 * The typefaces of an official document. The first name is the one that the standard means and that an office has bought; a
 * document names it. The others are what a reader's program may take instead; the PDF writer brings its own free ones along.
 */
enum Face {
    XIAO_BIAO_SONG("方正小标宋简体", "方正小标宋_GBK;FZXiaoBiaoSong-B05S;Noto Serif CJK SC;Source Han Serif SC"),
    FANG_SONG("仿宋_GB2312", "仿宋;FangSong;FandolFang;Noto Serif CJK SC"),
    KAI("楷体_GB2312", "楷体;KaiTi;FandolKai;LXGW WenKai;AR PL UKai CN"),
    HEI("黑体", "SimHei;FandolHei;Noto Sans CJK SC;Source Han Sans SC"),
    SONG("宋体", "SimSun;FandolSong;Noto Serif CJK SC;Source Han Serif SC");

    private final String family;
    private final String instead;

    Face(String family, String instead) {
        this.family = family;
        this.instead = instead;
    }

    /** The name that stands in the styles of a document. */
    String family() {
        return family;
    }

    /** What to take where that is missing, best first, separated by semicolons. */
    String instead() {
        return instead;
    }
}
