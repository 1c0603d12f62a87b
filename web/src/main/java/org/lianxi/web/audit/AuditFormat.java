package org.lianxi.web.audit;

import jakarta.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.AuditLink;
import org.lianxi.committee.refusal.InvalidInput;

/** How a copy of the audit trail is written: each link on a line, with every column of which its hash was made. */
public enum AuditFormat {
    /** A table that spreadsheets open. */
    CSV("text/csv") {
        @Override
        String head() {
            return "seq,at,person,posts,act,subject_kind,subject_id,community,details,previous_hash,hash\r\n";
        }

        @Override
        String line(AuditLink link) {
            return columns(link).stream().map(AuditFormat::cell).collect(Collectors.joining(",", "", "\r\n"));
        }
    },
    /** One JSON object a line. */
    JSONL("application/jsonl") {
        @Override
        String head() {
            return "";
        }

        @Override
        String line(AuditLink link) {
            return Json.createObjectBuilder()
                            .add("seq", link.seq())
                            .add("at", link.at().toString())
                            .add("person", link.person())
                            .add("posts", link.posts())
                            .add("act", link.act())
                            .add("subjectKind", link.subjectKind())
                            .add("subjectId", link.subjectId())
                            .add("community", link.community())
                            .add("details", link.details())
                            .add("previousHash", link.previousHash())
                            .add("hash", link.hash())
                            .build()
                    + "\n";
        }
    };

    private static final String FORMULA = "=+-@\t\r";

    private final String mediaType;

    AuditFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The format of this name.
     *
     * @throws InvalidInput if there is none
     */
    public static AuditFormat named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("format", "input-unknown-word"));
    }

    /** The ending of its files, and its name in addresses. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For the answer's head. */
    public String mediaType() {
        return mediaType + "; charset=UTF-8";
    }

    abstract String head();

    abstract String line(AuditLink link);

    private static List<String> columns(AuditLink link) {
        return List.of(
                Long.toString(link.seq()),
                link.at().toString(),
                link.person(),
                link.posts(),
                link.act(),
                link.subjectKind(),
                link.subjectId(),
                link.community(),
                link.details(),
                link.previousHash(),
                link.hash());
    }

    /** What a spreadsheet would calculate is made plain text by an apostrophe in front. */
    private static String cell(String text) {
        String plain = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean isQuoted = plain.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return isQuoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
