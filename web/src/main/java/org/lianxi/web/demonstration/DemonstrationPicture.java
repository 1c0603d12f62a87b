package org.lianxi.web.demonstration;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.lianxi.meeting.document.NewFile;

/** Draws a simple picture that stands for a photograph taken on site: a street, a house and the day's light. */
final class DemonstrationPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    private DemonstrationPicture() {}

    /** A PNG file of this name; {@code variant} changes its colours so that two pictures differ. */
    static NewFile named(String name, int variant) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color sky = Color.getHSBColor(0.52f + variant % 7 * 0.02f, 0.35f, 0.95f);
        pen.setPaint(new GradientPaint(0, 0, sky, 0, HEIGHT, Color.WHITE));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        drawHouses(pen, variant);
        pen.setColor(new Color(0x6B, 0x70, 0x75));
        pen.fillRect(0, HEIGHT - 70, WIDTH, 70);
        pen.dispose();
        return new NewFile(name, pngOf(image));
    }

    private static void drawHouses(Graphics2D pen, int variant) {
        for (int house = 0; house < 4; house++) {
            int height = 140 + (variant * 37 + house * 53) % 120;
            int left = 30 + house * 150;
            pen.setColor(Color.getHSBColor(0.06f + house * 0.03f, 0.25f, 0.85f));
            pen.fillRect(left, HEIGHT - 70 - height, 120, height);
            pen.setColor(new Color(0x3F, 0x51, 0x63));
            for (int window = 0; window < height / 40; window++) {
                pen.fillRect(left + 18, HEIGHT - 100 - window * 40, 24, 20);
                pen.fillRect(left + 74, HEIGHT - 100 - window * 40, 24, 20);
            }
        }
    }

    private static byte[] pngOf(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }
}
