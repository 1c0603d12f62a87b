package org.lianxi.meeting.paper;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * What is what in a PDF, for whoever has it read aloud: headings, paragraphs, tables, in the order of reading. What is not in
 * an element (page numbers, rules, a table's heading when it is repeated) is marked as ornament.
 */
final class PdfTags {

    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Deque<PDStructureElement> open = new ArrayDeque<>();
    private final List<COSArray> parents = new ArrayList<>();
    private final PDStructureElement whole;
    private PDPage page = new PDPage();
    private int ornaments;

    PdfTags(PDDocument document) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setStructureTreeRoot(root);
        whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
    }

    /** Begins a page. */
    void page(PDPage next) {
        page = next;
        page.setStructParents(parents.size());
        page.getCOSObject().setItem(TABS, COSName.S);
        parents.add(new COSArray());
    }

    /** Begins an element inside the one that is open. */
    void open(String type) {
        PDStructureElement parent = open.isEmpty() ? whole : open.element();
        PDStructureElement element = new PDStructureElement(type, parent);
        if (ornaments == 0) {
            parent.appendKid(element);
        }
        open.push(element);
    }

    /** Ends the element that was begun last. */
    void close() {
        open.pop();
    }

    /** Until {@link #endOrnament} nothing is part of an element. */
    void beginOrnament() {
        ornaments++;
    }

    void endOrnament() {
        ornaments--;
    }

    /** What is drawn until {@link PDPageContentStream#endMarkedContent} belongs to the open element, or is ornament. */
    void mark(PDPageContentStream pen) throws IOException {
        if (open.isEmpty() || ornaments > 0) {
            pen.beginMarkedContent(COSName.ARTIFACT);
            return;
        }
        PDStructureElement element = open.element();
        COSArray ofPage = parents.get(parents.size() - 1);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setMCID(ofPage.size());
        reference.setPage(page);
        element.appendKid(reference);
        pen.beginMarkedContent(COSName.getPDFName(element.getStructureType()), ofPage.size());
        ofPage.add(element.getCOSObject());
    }

    /** Writes down which element each mark of each page belongs to. */
    void finish() {
        Map<Integer, PDParentTreeValue> numbers = new HashMap<>();
        for (int i = 0; i < parents.size(); i++) {
            numbers.put(i, new PDParentTreeValue(parents.get(i)));
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
