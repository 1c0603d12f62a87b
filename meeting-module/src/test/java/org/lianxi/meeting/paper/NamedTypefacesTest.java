package org.lianxi.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.meeting.paper.LeftOutTypeface.Why.NOT_PERMITTED;
import static org.lianxi.meeting.paper.LeftOutTypeface.Why.NOT_READABLE;
import static org.lianxi.meeting.paper.LeftOutTypeface.Why.NOT_TRUE_TYPE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.lianxi.meeting.paper.Block.Title;

/** The typefaces of the standard that an office has bought: Kai stands for them here, being a TrueType file at hand. */
class NamedTypefacesTest {

    private static final int RESTRICTED = 2;

    @TempDir
    private Path directory = Path.of("");

    private Path typeface(String name) throws IOException {
        Path file = directory.resolve(name);
        try (InputStream in = Typeface.class.getResourceAsStream("kai.ttf")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }

    private static NamedTypefaces named(Map<String, Object> settings) {
        return NamedTypefaces.in(
                setting -> Optional.ofNullable(settings.get(setting)).map(Object::toString));
    }

    @Test
    void set_titles_in_the_bought_typeface_as_it_is_and_everything_else_as_before() throws IOException {
        NamedTypefaces named = named(Map.of("lianxi.fonts.xiaobiaosong", typeface("bought.ttf")));
        Paper paper = SamplePapers.of(new Title("关于停车的通知"), Paragraph.body("正文。"));

        ReadPdf bought = new ReadPdf(paper, new Typefaces(named.usable()));
        ReadPdf free = new ReadPdf(paper);

        assertThat(named.leftOut()).isEmpty();
        assertThat(bought.row("关于").marks().get(0).font()).contains("LianxiKai");
        assertThat(bought.row("正文").marks().get(0).font()).contains("NotoSerifSC");
        assertThat(free.row("关于").marks().get(0).font()).contains("NotoSerifSC");
        assertThat(bought.text).isEqualTo(free.text);
    }

    @Test
    void leave_out_what_cannot_be_used_and_say_why() throws IOException {
        Path words = Files.writeString(directory.resolve("words.ttf"), "not a typeface");
        Path missing = directory.resolve("missing.ttf");
        Path forbidden = restricted(typeface("forbidden.ttf"));

        NamedTypefaces named = named(Map.of(
                "lianxi.fonts.xiaobiaosong", missing,
                "lianxi.fonts.fangsong", words,
                "lianxi.fonts.kaiti", forbidden));

        assertThat(named.usable()).isEmpty();
        assertThat(named.leftOut())
                .containsExactlyInAnyOrder(
                        new LeftOutTypeface("lianxi.fonts.xiaobiaosong", missing.toString(), NOT_READABLE),
                        new LeftOutTypeface("lianxi.fonts.fangsong", words.toString(), NOT_TRUE_TYPE),
                        new LeftOutTypeface("lianxi.fonts.kaiti", forbidden.toString(), NOT_PERMITTED));
    }

    @Test
    void take_a_character_that_the_bought_typeface_lacks_from_the_next_one() throws IOException {
        Typefaces typefaces = new Typefaces(
                named(Map.of("lianxi.fonts.heiti", typeface("bought.ttf"))).usable());

        assertThat(typefaces.cutFor(Face.HEI, '一')).isEqualTo(Typefaces.Cut.OWN_HEI);
        assertThat(typefaces.cutFor(Face.HEI, 'ß')).isNotEqualTo(Typefaces.Cut.OWN_KAI);
        assertThat(typefaces.cutFor(Face.SONG, '一')).isEqualTo(Typefaces.Cut.SONG);
    }

    /** The same file with the maker's flag that forbids to take it along. */
    private static Path restricted(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer font = ByteBuffer.wrap(bytes);
        for (int table = 0; table < font.getShort(4); table++) {
            int record = 12 + table * 16;
            if ("OS/2".equals(new String(bytes, record, 4, StandardCharsets.US_ASCII))) {
                font.putShort(font.getInt(record + 8) + 8, (short) RESTRICTED);
            }
        }
        return Files.write(file, bytes);
    }
}
