public class Inheritance {
    static class Shape {
        protected String name = "shape";

        int area() {
            return 0;
        }

        String describe() {
            return name + " " + area();
        }

        static String kind() {
            return "static shape";
        }

        private String secret() {
            return "shape's";
        }

        String tell() {
            return secret();
        }
    }

    static class Square extends Shape {
        int side;
        protected String name = "hidden";

        Square(int side) {
            this.side = side;
            super.name = "square";
        }

        int area() {
            return side * side;
        }

        static String kind() {
            return "static square";
        }

        private String secret() {
            return "square's";
        }
    }

    static class Cube extends Square {
        Cube(int side) {
            super(side);
        }

        int area() {
            return 6 * super.area();
        }

        String describe() {
            return "cube: " + super.describe();
        }
    }

    public static void main(String[] args) {
        Shape[] shapes = {new Shape(), new Square(3), new Cube(2)};
        for (int i = 0; i < shapes.length; i++) {
            System.out.println(shapes[i].describe() + " " + shapes[i].tell() + " " + shapes[i].name);
        }
        System.out.println(Shape.kind() + " " + Square.kind() + " " + ((Square) shapes[2]).name);
    }
}
