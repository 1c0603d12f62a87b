package org.lianxi.committee.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lianxi.committee.refusal.InvalidInput;

/** The text of a CSV file in UTF-8, with or without its mark, or in GB18030, as Chinese spreadsheets write it. */
final class SheetText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';

    private SheetText() {}

    static String of(byte[] content) {
        String text = decoded(content, StandardCharsets.UTF_8)
                .or(() -> decoded(content, GB18030))
                .orElseThrow(() -> new InvalidInput("file", "import-encoding"));
        boolean isBinary = text.chars().anyMatch(each -> Character.isISOControl(each) && !Character.isWhitespace(each));
        if (isBinary) {
            throw new InvalidInput("file", "import-disguised");
        }
        return text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
