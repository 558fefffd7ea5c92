"""The small encoder of the full depth, run by ONNX Runtime."""
