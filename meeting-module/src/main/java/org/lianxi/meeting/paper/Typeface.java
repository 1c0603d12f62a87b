package org.lianxi.meeting.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.lianxi.meeting.paper.LeftOutTypeface.Why;

/** A free typeface in memory. It is read only, so documents that are written at the same time share it. */
final class Typeface {

    private static final int EMBEDDING = 0xf;

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

    /**
     * The typeface in a file of the operator.
     *
     * @throws UnusableTypeface if it cannot be read, is no TrueType file, or must not be put into documents
     */
    static Typeface read(Path file) throws UnusableTypeface {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableTypeface(Why.NOT_READABLE, e);
        }
        try {
            LookAlikes.takeOutOf(bytes);
            Typeface typeface = new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
            typeface.requireLicence();
            return typeface;
        } catch (IOException | IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new UnusableTypeface(Why.NOT_TRUE_TYPE, e);
        }
    }

    /** The flags that a maker has set: a document takes a part of the typeface along. */
    private void requireLicence() throws IOException, UnusableTypeface {
        OS2WindowsMetricsTable table = font.getOS2Windows();
        int flags = table == null ? 0 : table.getFsType();
        if ((flags & EMBEDDING) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                || (flags & (OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY))
                        != 0) {
            throw new UnusableTypeface(Why.NOT_PERMITTED, new IOException("flags " + flags));
        }
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
