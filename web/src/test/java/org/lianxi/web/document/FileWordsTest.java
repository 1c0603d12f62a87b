package org.lianxi.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileWordsTest {

    @ParameterizedTest
    @CsvSource({"1, 1 KB", "1024, 1 KB", "204800, 200 KB", "1048576, 1.0 MB", "1572864, 1.5 MB", "10485760, 10.0 MB"})
    void says_a_size_as_people_do(long bytes, String words) {
        assertThat(new FileWords().size(bytes)).isEqualTo(words);
    }
}
