package org.lianxi.meeting.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lianxi.meeting.paper.Block.Table;

/** Writes a document for word processors: the parts of an Office Open XML package (ECMA-376), one after the other. */
final class DocxFile {

    private final Paper paper;

    DocxFile(Paper paper) {
        this.paper = paper;
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(zip, "[Content_Types].xml", DocxParts.CONTENT_TYPES);
        part(zip, "_rels/.rels", DocxParts.PACKAGE_RELATIONS);
        part(zip, "docProps/core.xml", DocxParts.about(paper.name()));
        part(zip, "word/_rels/document.xml.rels", DocxParts.DOCUMENT_RELATIONS);
        part(zip, "word/settings.xml", DocxParts.SETTINGS);
        part(zip, "word/fontTable.xml", DocxStyles.fontTable());
        part(zip, "word/styles.xml", DocxStyles.styles());
        part(zip, "word/footer1.xml", DocxParts.footer("right"));
        part(zip, "word/footer2.xml", DocxParts.footer("left"));
        part(zip, "word/document.xml", document());
        zip.finish();
    }

    private String document() {
        DocxBody body = new DocxBody();
        paper.mark().ifPresent(body::mark);
        for (Block block : paper.blocks()) {
            body.block(block);
        }
        paper.imprint().ifPresent(body::imprint);
        boolean endsInTable = paper.imprint().isPresent()
                || (!paper.blocks().isEmpty()
                        && paper.blocks().get(paper.blocks().size() - 1) instanceof Table);
        return body.end(endsInTable);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
