package org.lianxi.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Leaves documents behind in {@code target/paper}, for eyes. */
class SampleFilesTest {

    @Test
    void writes_each_sample_in_each_format() throws IOException {
        Path directory = Files.createDirectories(Path.of("target", "paper"));
        for (Map.Entry<String, Paper> sample : Map.of(
                        "minutes", SamplePapers.minutes(6),
                        "notice", SamplePapers.notice(),
                        "table", SamplePapers.of(SamplePapers.table(60, "")))
                .entrySet()) {
            for (PaperFormat format : PaperFormat.values()) {
                Path file = directory.resolve(sample.getKey() + "." + format.extension());
                try (OutputStream out = Files.newOutputStream(file)) {
                    new WritingPaper(new Typefaces(Map.of())).write(sample.getValue(), format, out);
                }
                assertThat(file).isNotEmptyFile();
            }
        }
    }
}
