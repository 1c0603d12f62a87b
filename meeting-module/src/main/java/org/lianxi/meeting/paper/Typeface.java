package org.lianxi.meeting.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A free typeface in memory. It is read only, so documents that are written at the same time share it. */
final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        font.getHorizontalMetrics();
        font.getGlyph();
    }

    /** The typeface in a file that lies beside this class. */
    static Typeface read(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its typeface " + file);
            }
            byte[] bytes = in.readAllBytes();
            LookAlikes.takeOutOf(bytes);
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the typeface " + file, e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** Width of the character as a part of the em. */
    double width(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
