package org.lianxi.web.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A text for a camera, as one path of an SVG picture that our own page draws: no other host is asked for a picture. */
public record QrCode(int size, String path) {

    private static final int MARGIN = 4;

    /** Each run of dark dots in a row is one stroke, so that a page of many codes stays small. */
    public static QrCode of(String text) {
        try {
            BitMatrix dots =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, MARGIN));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++) {
                draw(dots, y, path);
            }
            return new QrCode(dots.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("this text fits into no QR code", e);
        }
    }

    private static void draw(BitMatrix dots, int y, StringBuilder path) {
        int x = 0;
        while (x < dots.getWidth()) {
            int end = x;
            while (end < dots.getWidth() && dots.get(end, y)) {
                end++;
            }
            if (end > x) {
                int run = end - x;
                path.append('M')
                        .append(x)
                        .append(' ')
                        .append(y)
                        .append('h')
                        .append(run)
                        .append("v1h-")
                        .append(run)
                        .append('z');
            }
            x = end + 1;
        }
    }

    /** The picture's own measure. */
    public String getViewBox() {
        return "0 0 " + size + " " + size;
    }
}
