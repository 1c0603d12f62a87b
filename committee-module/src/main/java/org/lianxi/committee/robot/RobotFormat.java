package org.lianxi.committee.robot;

import java.nio.charset.StandardCharsets;

/** Puts an announcement into the JSON of a chat: markdown, whose marks no title can smuggle in. */
final class RobotFormat {

    /** 企业微信 takes 4,096 bytes of markdown, 钉钉 20,000; both get what the first takes, with room for the last line. */
    private static final int MOST_BYTES = 3800;

    private static final String MARKS = "[]()<>*_`#@\\!|~";
    private static final String HARMLESS = "［］（）＜＞＊＿｀＃＠＼！｜～";

    private RobotFormat() {}

    static String json(RobotKind kind, Announcement announcement) {
        String text = quoted(markdown(announcement));
        return switch (kind) {
            case WECOM -> "{\"msgtype\":\"markdown\",\"markdown\":{\"content\":" + text + "}}";
            case DINGTALK ->
                "{\"msgtype\":\"markdown\",\"markdown\":{\"title\":" + quoted(plain(announcement.title()))
                        + ",\"text\":" + text + "}}";
        };
    }

    private static String markdown(Announcement announcement) {
        StringBuilder text = new StringBuilder("### ").append(plain(announcement.title()));
        for (Announcement.Line line : announcement.lines()) {
            String next = "\n\n[" + plain(line.words()) + "](" + line.address() + ")";
            if (bytes(text) + bytes(next) > MOST_BYTES) {
                return text.append("\n\n[…](")
                        .append(announcement.more())
                        .append(')')
                        .toString();
            }
            text.append(next);
        }
        return text.toString();
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** The same words without marks that a chat would read as a link, a mention or a heading. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.chars().forEach(each -> {
            int mark = MARKS.indexOf(each);
            if (mark >= 0) {
                plain.append(HARMLESS.charAt(mark));
            } else {
                plain.append(Character.isISOControl(each) ? ' ' : (char) each);
            }
        });
        return plain.toString();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(each -> {
            switch (each) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> json.append((char) each);
            }
        });
        return json.append('"').toString();
    }
}
