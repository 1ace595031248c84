"""openpyxl only loading every workbook of a folder."""
import os
import sys
import openpyxl

folder = sys.argv[1]
for name in os.listdir(folder):
    openpyxl.load_workbook(os.path.join(folder, name))
