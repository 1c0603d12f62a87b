package org.lianxi.meeting.paperwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianxi.meeting.attendance.AttendanceView;
import org.lianxi.meeting.minutes.MinutesView;
import org.lianxi.meeting.minutes.SignatureView;
import org.lianxi.meeting.minutes.Words;
import org.lianxi.meeting.numbering.DocumentNumber;
import org.lianxi.meeting.paper.Block;
import org.lianxi.meeting.paper.Block.Attendance;
import org.lianxi.meeting.paper.Block.Blank;
import org.lianxi.meeting.paper.Block.Column;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.lianxi.meeting.paper.Block.Table;
import org.lianxi.meeting.paper.Imprint;
import org.lianxi.meeting.paper.Level;
import org.lianxi.meeting.paper.Mark;
import org.lianxi.meeting.paper.Paper;

/**
 * The minutes of a meeting. DOMAIN §5.2 D5. The text is the signed one; which of its lines is a heading, who attended and who
 * gets a copy is read from how the line begins.
 */
final class MinutesPaper {

    private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
    private static final Pattern SECOND = Pattern.compile("(（[一二三四五六七八九十]{1,3}）[^：。]*[：。]?)(.*)");
    private static final Pattern THIRD = Pattern.compile("([0-9]{1,2}\\.)(?![0-9])(.*)");
    private static final Pattern FOURTH = Pattern.compile("(（[0-9]{1,2}）)(.*)");
    private static final Pattern ATTENDANCE = Pattern.compile("(出席|请假|缺席|列席)：(.*)");
    private static final String COPIES = "抄送：";

    private final MinutesView minutes;
    private final AttendanceView people;
    private final Audience audience;
    private final List<Block> blocks = new ArrayList<>();
    private String copies = "";

    MinutesPaper(MinutesView minutes, AttendanceView people, Audience audience) {
        this.minutes = minutes;
        this.people = people;
        this.audience = audience;
    }

    Paper paper() {
        versions().map(Paragraph::body).forEach(blocks::add);
        shown(minutes.text()).lines().forEach(this::line);
        signatures();
        String number = minutes.number().map(DocumentNumber::toString).orElse("（草稿，尚未印发）") + edition();
        Optional<Imprint> imprint =
                minutes.issuedAt().map(at -> new Imprint(copies, minutes.communityName() + "党组织", Sentences.day(at)));
        return new Paper(
                minutes.heading() + number + (audience == Audience.PUBLIC ? "（公开版）" : ""),
                Optional.of(new Mark(minutes.heading(), number)),
                blocks,
                imprint);
    }

    private String edition() {
        return minutes.edition() == 1 ? "" : "（第" + minutes.edition() + "版，更正）";
    }

    /** Which version this one corrects, and whether another holds by now; outside the signed text. */
    private Stream<String> versions() {
        return Stream.of(
                        minutes.corrected()
                                .map(earlier -> "更正说明：本纪要更正第" + earlier.edition() + "版"
                                        + earlier.issuedAt()
                                                .map(at -> "（" + Sentences.day(at) + "印发）")
                                                .orElse("")
                                        + "，原版保留可查。"
                                        + (audience == Audience.PUBLIC
                                                ? ""
                                                : minutes.correction()
                                                        .map(each -> "更正原因：" + each.reason())
                                                        .orElse(""))),
                        minutes.current()
                                .filter(holding -> minutes.issuedAt().isPresent())
                                .map(holding -> "本版已被第" + holding.edition() + "版更正。"))
                .flatMap(Optional::stream);
    }

    /** Headings part the text; the only empty line stands before the list of those who attended. */
    private void line(String line) {
        Matcher attendance = ATTENDANCE.matcher(line);
        if (attendance.matches()) {
            if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Attendance)) {
                blocks.add(new Blank());
            }
            blocks.add(new Attendance(attendance.group(1), attendance.group(2)));
        } else if (line.startsWith(COPIES) && minutes.issuedAt().isPresent()) {
            copies = line.substring(COPIES.length()).replaceAll("。$", "");
        } else if (!line.isBlank()) {
            blocks.add(paragraph(line));
        }
    }

    private static Paragraph paragraph(String line) {
        if (FIRST.matcher(line).matches()) {
            return new Paragraph(Level.FIRST, line, "");
        }
        return Stream.of(
                        led(Level.SECOND, SECOND.matcher(line)),
                        led(Level.THIRD, THIRD.matcher(line)),
                        led(Level.FOURTH, FOURTH.matcher(line)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Paragraph.body(line));
    }

    private static Optional<Paragraph> led(Level level, Matcher line) {
        return line.matches() ? Optional.of(new Paragraph(level, line.group(1), line.group(2))) : Optional.empty();
    }

    private void signatures() {
        boolean isPublic = audience == Audience.PUBLIC;
        List<Column> columns = new ArrayList<>(
                List.of(new Column("方", 4), new Column("单位", 8), new Column("会签", 6), new Column("日期", 7)));
        if (!isPublic) {
            columns.add(new Column("说明", 7));
        }
        blocks.add(new Blank());
        blocks.add(new Table(
                columns,
                minutes.signatures().stream()
                        .map(signature -> row(signature, isPublic))
                        .toList()));
    }

    private static List<String> row(SignatureView signature, boolean isPublic) {
        List<String> cells = new ArrayList<>(List.of(
                Words.of(signature.party()),
                signature.organisationName(),
                Sentences.signature(signature.state()),
                signature.at().map(at -> Words.of(at).replaceAll(" .*", "")).orElse("")));
        if (!isPublic) {
            cells.add(signature.remark());
        }
        return cells;
    }

    /** To the public a person is a delegate of an organisation; longer names first, as one may begin with another. */
    private String shown(String text) {
        if (audience == Audience.PARTIES) {
            return text;
        }
        record Known(String name, String role) {}
        List<Known> known = Stream.concat(
                        people.parties().stream().flatMap(party -> party.delegates().stream()
                                .map(delegate -> new Known(delegate.personName(), party.organisationName() + "代表"))),
                        people.observers().stream().map(observer -> new Known(observer.personName(), "列席人员")))
                .filter(each -> !each.name().isBlank())
                .sorted(Comparator.comparing((Known each) -> each.name().length())
                        .reversed())
                .toList();
        String hidden = text;
        for (Known each : known) {
            hidden = hidden.replace(each.name(), each.role());
        }
        return PublicText.of(hidden);
    }
}
