package otp;

import java.awt.Font;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * Drives the app on a desktop Java. Arguments: width, height, font (a name, or a file), font size, storage folder.
 * Each line of standard input is a command, and each answer a line that ends the command.
 */
public final class Desk {
    public static void main(String[] args) throws Exception {
        int size = Integer.parseInt(args[3]);
        Font font =
                args[2].endsWith("f")
                        ? Font.createFont(Font.TRUETYPE_FONT, new File(args[2])).deriveFont((float) size)
                        : new Font(args[2], Font.PLAIN, size);
        Face.open(Integer.parseInt(args[0]), Integer.parseInt(args[1]), font);
        Face.folder = new File(args[4]);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int space = line.indexOf(' ');
            obey(space < 0 ? line : line.substring(0, space), line.substring(space + 1));
        }
    }

    private static void obey(String command, String argument) throws Exception {
        switch (command) {
            case "start":
                App.start();
                break;
            case "keys":
                for (String key : argument.split(" ")) {
                    App.key(Integer.parseInt(key));
                }
                break;
            case "clock":
                Face.clock = Long.parseLong(argument);
                break;
            case "ticket":
                Face.ticket = argument;
                break;
            case "origin":
                Face.origin = argument;
                break;
            case "full":
                Face.full = argument.equals("true");
                break;
            case "name":
                App.named(argument);
                break;
            case "shot":
                Face.draw();
                ImageIO.write(Face.picture, "png", new File(argument));
                break;
            default:
                throw new IllegalArgumentException(command);
        }
        if (Store.image != null) {
            Face.draw();
        }
        String screen = String.join("\t", Face.texts) + "\t[" + Face.left + "]\t[" + Face.right + "]";
        System.out.write((screen.replace("\n", " ") + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
