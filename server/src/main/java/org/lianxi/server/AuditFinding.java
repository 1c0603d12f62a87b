package org.lianxi.server;

import java.util.List;
import java.util.Map;

/**
 * What a check of the audit trail found, for the console.
 *
 * @param exitCode 0 if it is whole, 1 if it is broken, 2 if that could not be said
 */
record AuditFinding(int exitCode, Message message) {
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNKNOWN = 2;

    private static final Map<String, Message> FLAWS = Map.of(
            "CHANGED", new Message("该条写入之后被改动", "it was changed after it was written"),
            "NOT_LINKED", new Message("该条与前一条不相接", "it does not follow the one before"),
            "MISSING", new Message("缺少该条记录", "it is missing"),
            "END_CHANGED", new Message("所登记的末尾与最后一条不符", "the recorded end does not agree with the last entry"),
            "BEHIND_THE_END",
                    new Message(
                            "该条在所登记的末尾之后，不是系统写入的",
                            "it stands behind the recorded end and was not written by the product"),
            "PURGE_NOT_TOLD",
                    new Message(
                            "到该条为止的记录已不在，链上却没有到期删除的说明",
                            "the entries up to it are gone, and the chain does not tell that their retention had ended"),
            "NOT_AS_MARKED",
                    new Message(
                            "该条与抄存的标记不符，记录链被重造过",
                            "it is not the entry of which the mark was noted: the chain was forged anew"),
            "CUT_OFF", new Message("自该条起的记录被截掉", "from here on entries were cut off"));

    /** Puts the words of the check into sentences. */
    static AuditFinding of(List<String> words) {
        return switch (words.get(0)) {
            case "INTACT" -> whole(words.get(1), words.get(2));
            case "BROKEN" -> broken(words.get(1), words.get(2));
            case "MARK_TOO_OLD" -> tooOld(words.get(1), words.get(2));
            default ->
                unknown(
                        new Message(
                                "--expect 的写法应为“序号:校验值”（64 位小写十六进制），请从上次核对结果原样复制。",
                                "--expect takes number:digest (64 small hexadecimal digits), as an earlier check has printed it."));
        };
    }

    static AuditFinding unknown(Message why) {
        return new AuditFinding(UNKNOWN, why);
    }

    private static AuditFinding whole(String count, String end) {
        return new AuditFinding(
                WHOLE,
                new Message(
                        "审计记录链完整：共 " + count + " 条，每一条都相符。末尾：" + end,
                        "The audit trail is whole: " + count + " entries, and each one fits. End: " + end));
    }

    private static AuditFinding broken(String seq, String flaw) {
        Message what = FLAWS.getOrDefault(flaw, new Message(flaw, flaw));
        return new AuditFinding(
                BROKEN,
                new Message(
                        "审计记录链在第 " + seq + " 条断开：" + what.chinese() + "。",
                        "The audit trail breaks at entry " + seq + ": " + what.english() + "."));
    }

    private static AuditFinding tooOld(String firstKept, String end) {
        return unknown(new Message(
                "现存记录完整，但所给标记指向的记录已满保存期并删除，无法比对；现存最早的是第 " + firstKept + " 条。末尾：" + end,
                "What is kept is whole, but the entry of that mark was deleted at the end of its retention, so nothing can be"
                        + " compared; the oldest one kept is " + firstKept + ". End: " + end));
    }
}
